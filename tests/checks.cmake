# SPDX-License-Identifier: GPL-3.0-or-later
# The checks of the sources themselves, each a test.
list(FILTER Qt6Core_INCLUDE_DIRS INCLUDE REGEX "/QtCore$")
cmake_path(GET Qt6Core_INCLUDE_DIRS PARENT_PATH qt_headers)

add_test(NAME arrows
    COMMAND ${CMAKE_COMMAND} -D ROOT=${PROJECT_SOURCE_DIR} -D QT_HEADERS=${qt_headers}
            -P ${CMAKE_CURRENT_LIST_DIR}/check_arrows.cmake)
add_test(NAME "arrows: planted mistakes are noticed"
    COMMAND ${CMAKE_COMMAND} -D SCRATCH=${CMAKE_CURRENT_BINARY_DIR}/planted
            -D QT_HEADERS=${qt_headers}
            -P ${CMAKE_CURRENT_LIST_DIR}/check_arrows_test.cmake)

# Another version of clang-format breaks lines in other places, so only this one may judge.
find_program(CLANG_FORMAT clang-format-14)
if(CLANG_FORMAT)
    add_test(NAME format
        COMMAND ${CMAKE_COMMAND} -D ROOT=${PROJECT_SOURCE_DIR} -D CLANG_FORMAT=${CLANG_FORMAT}
                -P ${CMAKE_CURRENT_LIST_DIR}/check_format.cmake)
else()
    message(WARNING "clang-format-14 was not found: the format test is left out")
endif()

if(BUILD_UI)
    # They work with the programs that are built, so they begin when all of them are.
    add_test(NAME "documents: the commands they tell work"
        COMMAND ${CMAKE_CURRENT_LIST_DIR}/check_documents.sh
                ${PROJECT_SOURCE_DIR} ${PROJECT_BINARY_DIR} ${CMAKE_CURRENT_BINARY_DIR}/documents)
    add_test(NAME "package: installed, at work and removed"
        COMMAND ${CMAKE_CURRENT_LIST_DIR}/check_package.sh
                ${PROJECT_SOURCE_DIR} ${PROJECT_BINARY_DIR} ${CMAKE_CURRENT_BINARY_DIR}/package)
    set_tests_properties("documents: the commands they tell work"
        "package: installed, at work and removed" PROPERTIES
        ENVIRONMENT "CMAKE=${CMAKE_COMMAND};CTEST=${CMAKE_CTEST_COMMAND};CPACK=${CMAKE_CPACK_COMMAND}"
        RESOURCE_LOCK package) # cpack installs from one folder of the build

    add_test(NAME "LibreOffice: workbooks reckoned anew, filled in and taken back"
        COMMAND ${CMAKE_CURRENT_LIST_DIR}/check_libreoffice.sh
                ${PROJECT_SOURCE_DIR} ${PROJECT_BINARY_DIR} ${CMAKE_CURRENT_BINARY_DIR}/libreoffice)
    set_tests_properties("LibreOffice: workbooks reckoned anew, filled in and taken back"
        PROPERTIES SKIP_RETURN_CODE 77)

    add_test(NAME translations
        COMMAND ${CMAKE_COMMAND} -D ROOT=${PROJECT_SOURCE_DIR} -D LUPDATE=$<TARGET_FILE:Qt6::lupdate>
                -D SCRATCH=${CMAKE_CURRENT_BINARY_DIR}/translations
                -P ${CMAKE_CURRENT_LIST_DIR}/check_translations.cmake)
endif()
