# SPDX-License-Identifier: BSL-1.0
# cpack -G DEB: libnetralitas-dev, for Debian 12 and later. scripts/package builds it and checks it with lintian.

file(STRINGS cmake/debian/changelog line LIMIT_COUNT 1)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
if(NOT line MATCHES "^libnetralitas-dev \\(${PROJECT_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE}\\) ")
  message(FATAL_ERROR "cmake/debian/changelog does not begin with version ${PROJECT_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE}")
endif()
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS cmake/debian/changelog CHANGELOG.md)

find_program(GZIP_PROGRAM gzip)
if(NOT GZIP_PROGRAM)
  return()
endif()

# What Debian's policy asks for, in the folder that it names. Not part of a plain install.
set(debian_doc ${CMAKE_INSTALL_DATADIR}/doc/libnetralitas-dev)
file(MAKE_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR}/debian)
foreach(pair IN ITEMS cmake/debian/changelog:changelog.Debian.gz CHANGELOG.md:changelog.gz)
  string(REPLACE ":" ";" pair "${pair}")
  list(POP_FRONT pair from to)
  execute_process(
    COMMAND ${GZIP_PROGRAM} -9nc ${CMAKE_CURRENT_SOURCE_DIR}/${from}
    OUTPUT_FILE ${CMAKE_CURRENT_BINARY_DIR}/debian/${to} COMMAND_ERROR_IS_FATAL ANY
  )
  install(FILES ${CMAKE_CURRENT_BINARY_DIR}/debian/${to} DESTINATION ${debian_doc} COMPONENT debian EXCLUDE_FROM_ALL)
endforeach()
install(FILES cmake/debian/copyright DESTINATION ${debian_doc} COMPONENT debian EXCLUDE_FROM_ALL)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_PACKAGE_CONTACT "netralitas maintainers <maintainers@netralitas.example>")
set(CPACK_COMPONENTS_ALL core io doc debian)
set(CPACK_COMPONENTS_GROUPING ALL_COMPONENTS_IN_ONE)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_PACKAGE_NAME libnetralitas-dev)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_ARCHITECTURE all)
set(CPACK_DEBIAN_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libboost-dev (>= 1.74)")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "nlohmann-json3-dev (>= 3.10)")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "cmake (>= 3.25), pkgconf")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "election-neutrality law of Indonesian civil servants (C++20 headers)")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
    "For one person, one contest and one day, netralitas says what Indonesian law
on the election neutrality of civil servants (ASN) says: the status, the
deadline, the verdict on an act. Each answer carries its article, its date
arithmetic, the grade of its evidence and its words in Indonesian and English.
.
The library is headers only. Its room for JSON and CSV, netralitas::io in
CMake and netralitas-io in pkg-config, also needs nlohmann-json3-dev."
)
include(CPack)
