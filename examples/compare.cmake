# SPDX-License-Identifier: BSL-1.0
# Runs an example and compares what it prints, byte by byte, with examples/expected/<name>.txt.

cmake_path(GET PRINTED PARENT_PATH folder)
file(MAKE_DIRECTORY ${folder})
execute_process(COMMAND ${PROGRAM} OUTPUT_FILE ${PRINTED} RESULT_VARIABLE status)
if(NOT status EQUAL 0)
  message(FATAL_ERROR "${PROGRAM} ended with ${status}")
endif()
if(NOT EXISTS ${EXPECTED})
  message(FATAL_ERROR "${EXPECTED} is missing. Read ${PRINTED}; if it is right, copy it there.")
endif()
execute_process(COMMAND diff -u --label expected --label printed ${EXPECTED} ${PRINTED} RESULT_VARIABLE status)
if(NOT status EQUAL 0)
  message(FATAL_ERROR "The output has changed. If it is right now: cp ${PRINTED} ${EXPECTED}")
endif()
