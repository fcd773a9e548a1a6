# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed where, and the Debian package: `cpack -G DEB` in a release build.
include(GNUInstallDirs)

# The reader stands beside the program, which starts it.
install(TARGETS jiuzhang jiuzhang-sheet-reader RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES installer/jiuzhang.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES installer/jiuzhang-mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages
    RENAME jiuzhang.xml)
install(FILES installer/jiuzhang.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES resources/icons/jiuzhang.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(PROGRAMS resources/verify_chain.py DESTINATION ${CMAKE_INSTALL_DATADIR}/jiuzhang)
install(FILES LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR} RENAME copyright)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME jiuzhang)
set(CPACK_PACKAGE_CONTACT "Jiuzhang developers <jiuzhang@example.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY ${PROJECT_DESCRIPTION})
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
# Libraries are found by dpkg-shlibdeps; these are loaded when the program starts.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, fonts-noto-cjk")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-translations-l10n, qt6-wayland")
include(CPack)
