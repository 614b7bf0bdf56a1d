# A Debian package: cpack --config build/release/CPackConfig.cmake
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME prikpost)
set(CPACK_PACKAGE_CONTACT "Prikpost maintainers <maintainers@prikpost.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "register and consult immunisations, with or without a network")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plugins that no linker sees.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6svg6, ca-certificates")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "qt6-translations-l10n, fonts-noto-core, gnome-keyring | kwalletmanager, xdg-utils")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Prikpost looks people up in an immunisation register, shows what was given,
 registers doses and brings them to the register over a FHIR R4 interface. When
 the network or the register is down it goes on working from an encrypted
 outbox.")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
include(CPack)

find_program(GZIP gzip REQUIRED)
set(changelog ${CMAKE_BINARY_DIR}/changelog.gz)
execute_process(COMMAND ${GZIP} -9nc ${CMAKE_SOURCE_DIR}/packaging/debian/changelog
                OUTPUT_FILE ${changelog} COMMAND_ERROR_IS_FATAL ANY)
install(FILES ${changelog} packaging/debian/copyright
        DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/prikpost)
install(FILES packaging/be.prikpost.Prikpost.desktop
        DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES packaging/be.prikpost.Prikpost.metainfo.xml
        DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES packaging/be.prikpost.Prikpost.svg
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
