// SPDX-License-Identifier: BSL-1.0
// All that a personnel system needs to see of netralitas: three plain structs and a function. No header of the library is here.
#ifndef NETRALITAS_EXAMPLES_PERSONNEL_SYSTEM_NEUTRALITY_HPP
#define NETRALITAS_EXAMPLES_PERSONNEL_SYSTEM_NEUTRALITY_HPP

#include <span>
#include <string>
#include <vector>

namespace personnel {

/// A fact as it stands in a table of events: a word of the vocabulary and its value.
struct stated {
    std::string word{};   ///< `resignation_submitted`; `audit --list words` lists them.
    std::string value{};  ///< `2023-04-10`
};

/// A row of the table of employees. The id is enough: the library needs no name.
struct employee {
    std::string id{};              ///< Whatever the system calls the person.
    std::string employment{};      ///< `pns`, `pppk`, ...
    std::string appointed{};       ///< `2012-03-01`, or empty where it is not known.
    std::vector<stated> events{};  ///< What happened, the whole of it.
};

/// What is kept of the answer: ids, days and a digest. Words are made of them whenever somebody wants to read.
struct answer {
    std::string id{};                 ///< The id of the employee.
    std::string problem{};            ///< Why there is no answer, with its number; else empty.
    bool found = false;               ///< Whether somebody must act on it.
    std::string discharge{};          ///< The class of a discharge, or empty.
    std::string discharge_from{};     ///< Its first day, or empty where there is none.
    std::vector<std::string> rows{};  ///< Ids of the rows of the law that decided.
    std::string record{};             ///< The record, with which the answer can be reproduced; of those found.
    std::string digest{};             ///< The digest of the record.
};

/// Asks for everybody at once.
/// @param contest Id of the contest, `pemilu-2024-dprd-kabkota`. @param day The day asked about, `2023-06-01`.
/// @return An answer for each employee, in their order; what is wrong with one row spoils that answer only.
std::vector<answer> assess(std::span<employee const> people, std::string const& contest, std::string const& day);

}  // namespace personnel

#endif
