# Everything from Debian 12; the package names stand in packaging/packages.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Network PrintSupport Svg
             Concurrent Test LinguistTools NetworkAuth DBus)
find_package(Qt6Keychain 0.13 REQUIRED)
find_package(OpenSSL 3.0 REQUIRED)
find_package(SQLite3 REQUIRED)
find_package(nlohmann_json 3.11 REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(ZSTD REQUIRED IMPORTED_TARGET libzstd) # store: values made small
pkg_check_modules(CJOSE REQUIRED IMPORTED_TARGET cjose)
pkg_check_modules(HTTPLIB REQUIRED IMPORTED_TARGET cpp-httplib)
find_package(ICU 72 REQUIRED COMPONENTS uc i18n) # bulk: encodings
pkg_check_modules(LIBZIP REQUIRED IMPORTED_TARGET libzip) # bulk: workbooks
find_library(CSV_LIBRARY csv REQUIRED) # bulk: has no pkg-config file
