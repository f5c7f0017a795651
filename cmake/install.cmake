# SPDX-License-Identifier: BSL-1.0
# cmake --install: headers, the CMake package with its component io, pkg-config files, documentation and examples.
# Components: core, io, doc, license.

include(CMakePackageConfigHelpers)
set(netralitas_cmake_dir ${CMAKE_INSTALL_DATADIR}/cmake/netralitas)

install(TARGETS netralitas EXPORT netralitas FILE_SET HEADERS COMPONENT core)
install(EXPORT netralitas NAMESPACE netralitas:: FILE netralitasTargets.cmake DESTINATION ${netralitas_cmake_dir} COMPONENT core)
install(TARGETS netralitas_io EXPORT netralitas_io FILE_SET HEADERS COMPONENT io)
install(EXPORT netralitas_io NAMESPACE netralitas:: FILE netralitasIoTargets.cmake DESTINATION ${netralitas_cmake_dir} COMPONENT io)

configure_package_config_file(
  cmake/netralitasConfig.cmake.in netralitasConfig.cmake
  INSTALL_DESTINATION ${netralitas_cmake_dir}
  NO_SET_AND_CHECK_MACRO
)
write_basic_package_version_file(netralitasConfigVersion.cmake COMPATIBILITY SameMajorVersion ARCH_INDEPENDENT)
install(
  FILES ${CMAKE_CURRENT_BINARY_DIR}/netralitasConfig.cmake ${CMAKE_CURRENT_BINARY_DIR}/netralitasConfigVersion.cmake
  DESTINATION ${netralitas_cmake_dir}
  COMPONENT core
)

# The pkg-config files find their prefix from where they lie, unless one of the folders was set as an absolute path.
set(netralitas_pkgconfig_dir ${CMAKE_INSTALL_DATADIR}/pkgconfig)
set(netralitas_pc_prefix ${CMAKE_INSTALL_PREFIX})
set(netralitas_pc_includedir ${CMAKE_INSTALL_FULL_INCLUDEDIR})
if(NOT IS_ABSOLUTE "${CMAKE_INSTALL_DATADIR}" AND NOT IS_ABSOLUTE "${CMAKE_INSTALL_INCLUDEDIR}")
  file(RELATIVE_PATH up "/p/${netralitas_pkgconfig_dir}" /p)
  string(REGEX REPLACE "/$" "" up "${up}")
  set(netralitas_pc_prefix "\${pcfiledir}/${up}")
  set(netralitas_pc_includedir "\${prefix}/${CMAKE_INSTALL_INCLUDEDIR}")
endif()
foreach(part IN ITEMS netralitas:core netralitas-io:io)
  string(REPLACE ":" ";" part "${part}")
  list(POP_FRONT part name component)
  configure_file(cmake/${name}.pc.in ${name}.pc @ONLY)
  install(
    FILES ${CMAKE_CURRENT_BINARY_DIR}/${name}.pc
    DESTINATION ${netralitas_pkgconfig_dir}
    COMPONENT ${component}
  )
endforeach()

# The guides as they stand, readable without a browser, and the examples with what they print.
install(FILES README.md README.id.md CHANGELOG.md DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT doc)
install(
  DIRECTORY docs
  DESTINATION ${CMAKE_INSTALL_DOCDIR}
  COMPONENT doc
  FILES_MATCHING
  PATTERN "*.md"
  PATTERN "*.json"
)
install(
  DIRECTORY examples
  DESTINATION ${CMAKE_INSTALL_DOCDIR}
  COMPONENT doc
  PATTERN "CMakeLists.txt" EXCLUDE
  PATTERN "*.cmake" EXCLUDE
)
install(FILES LICENSE DESTINATION ${CMAKE_INSTALL_DATADIR}/licenses/netralitas COMPONENT license)
