# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -D ROOT=<folder> -D LUPDATE=<program> -D SCRATCH=<folder> -P check_translations.cmake
#
# Every text that a room of ui, or app, shows has a Chinese one in the room's catalogue, with
# the same placeholders; and no catalogue keeps a text that nothing shows any more.
cmake_minimum_required(VERSION 3.25)

function(mistake text)
    set_property(GLOBAL APPEND_STRING PROPERTY mistakes "\n  ${text}")
endfunction()

# The messages of a catalogue, without the characters that confuse CMake's lists.
function(messages_of catalogue result)
    file(READ ${catalogue} text)
    string(REGEX REPLACE "[][;\\\\]" " " text "${text}")
    string(REPLACE "</message>" ";" messages "${text}")
    list(POP_BACK messages) # what follows the last message
    set(${result} "${messages}" PARENT_SCOPE)
endfunction()

function(check_message catalogue message)
    string(REGEX MATCH "<source>([^<]*)" matched "${message}")
    set(source "${CMAKE_MATCH_1}")
    string(REGEX MATCH "<translation.*" translation "${message}")
    string(REGEX REPLACE "<[^>]*>" "" chinese "${translation}")
    string(STRIP "${chinese}" chinese)
    if(translation MATCHES "unfinished" OR chinese STREQUAL "")
        mistake("${catalogue} has no translation of “${source}”")
        return()
    endif()
    string(REGEX MATCHALL "%L?[0-9]+" wanted "${source}")
    string(REGEX MATCHALL "%L?[0-9]+" given "${chinese}")
    list(SORT wanted)
    list(SORT given)
    if(NOT "${wanted}" STREQUAL "${given}")
        mistake("${catalogue} has other placeholders than “${source}”: “${chinese}”")
    endif()
endfunction()

function(check_room folder)
    cmake_path(GET folder FILENAME room)
    set(catalogue resources/translations/${room}_zh_CN.ts)
    set(fresh ${SCRATCH}/${room}_zh_CN.ts)
    set(known)
    if(EXISTS ${ROOT}/${catalogue})
        file(COPY ${ROOT}/${catalogue} DESTINATION ${SCRATCH})
        messages_of(${fresh} known)
    endif()
    execute_process(
        COMMAND ${LUPDATE} -I ${ROOT} ${ROOT}/${folder} -locations none -no-obsolete
                -target-language zh_CN -ts ${fresh}
        RESULT_VARIABLE status OUTPUT_VARIABLE said ERROR_VARIABLE said)
    if(NOT status EQUAL 0)
        mistake("${folder}: lupdate failed: ${said}")
        return()
    endif()
    messages_of(${fresh} messages)
    foreach(message IN LISTS messages)
        check_message(${catalogue} "${message}")
    endforeach()
    list(LENGTH known before)
    list(LENGTH messages after)
    if(before GREATER after)
        mistake("${catalogue} has texts that ${folder} no longer shows")
    endif()
endfunction()

file(REMOVE_RECURSE ${SCRATCH})
file(MAKE_DIRECTORY ${SCRATCH})
file(GLOB folders RELATIVE ${ROOT} ${ROOT}/ui/* ${ROOT}/app)
foreach(folder IN LISTS folders)
    if(IS_DIRECTORY ${ROOT}/${folder})
        check_room(${folder})
    endif()
endforeach()
file(REMOVE_RECURSE ${SCRATCH})

get_property(mistakes GLOBAL PROPERTY mistakes)
if(mistakes)
    message(FATAL_ERROR "The Chinese catalogues are not complete:${mistakes}")
endif()
