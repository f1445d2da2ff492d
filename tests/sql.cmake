# Proves that no SQL is built from input: cmake -DSOURCE=<checkout> -P tests/sql.cmake
#
# Values are bound, never written into a statement. What is put together with arg() is names of tables and columns, which
# come from the code or from a layout that readLayouts() has checked, and numbers. Each file below was read for that; a
# file that begins to put SQL together fails here until it has been read too and stands in the list.
cmake_minimum_required(VERSION 3.22)

set(read
  core/store/belongings.cpp core/store/damagedtable.cpp core/store/dependence.cpp core/store/erasure.cpp
  core/store/erasurepass.cpp core/store/namesearch.cpp core/store/needs.cpp core/store/owners.cpp core/store/personrows.cpp core/store/revert.cpp core/store/rowchange.cpp core/store/salvage.cpp
  core/store/sqliteclean.cpp core/store/sqliteengine.cpp core/store/sqlitejournal.cpp core/store/sqlitesearch.cpp
  core/action/history.cpp core/action/mergeplaces.cpp core/action/peoplemerge.cpp core/action/touched.cpp)
set(statement "(SELECT|INSERT INTO|UPDATE|DELETE FROM|PRAGMA|CREATE [A-Z]+|DROP [A-Z]+|ATTACH|VACUUM) ")

file(GLOB_RECURSE sources RELATIVE ${SOURCE} ${SOURCE}/core/*.cpp ${SOURCE}/ui/*.cpp ${SOURCE}/app/*.cpp)
set(faults "")
foreach(source IN LISTS sources)
  file(READ ${SOURCE}/${source} text)
  string(REPLACE ";" "," text "${text}")
  # A literal that goes on in the next line is one literal.
  string(REGEX REPLACE "\"[ \n]+u?\"" "" text "${text}")
  string(REGEX MATCHALL "u?\"([^\"\n]|\\\\\")*\"_s" literals "${text}")
  foreach(literal IN LISTS literals)
    if(literal MATCHES "^u?\"[(]?${statement}")
      if(NOT source MATCHES "^core/(store|action)/")
        list(APPEND faults "${source} has SQL, which belongs into core/store: ${literal}")
      elseif(literal MATCHES "%[0-9]" AND NOT source IN_LIST read)
        list(APPEND faults "${source} puts SQL together and was not read for it (tests/sql.cmake): ${literal}")
      endif()
    endif()
  endforeach()
endforeach()
if(faults)
  list(JOIN faults "\n" faults)
  message(FATAL_ERROR "${faults}")
endif()
