# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -D ROOT=<folder> -D CLANG_FORMAT=<program> -P check_format.cmake
# Fails and shows the places where a source is not as .clang-format wants it.
cmake_minimum_required(VERSION 3.25)

foreach(folder app core ui tests)
    list(APPEND patterns ${ROOT}/${folder}/*.cpp ${ROOT}/${folder}/*.h)
endforeach()
file(GLOB_RECURSE sources ${patterns})
execute_process(COMMAND ${CLANG_FORMAT} --dry-run --Werror --style=file ${sources}
    RESULT_VARIABLE status)
if(NOT status EQUAL 0)
    message(FATAL_ERROR "Run clang-format -i on the files above.")
endif()
