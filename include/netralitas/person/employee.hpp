// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief A government worker whose kind is known at compile time: what the law excludes for the kind does not compile.
#ifndef NETRALITAS_PERSON_EMPLOYEE_HPP
#define NETRALITAS_PERSON_EMPLOYEE_HPP

#include <optional>

#include <netralitas/base/date.hpp>
#include <netralitas/law/vocabulary.hpp>
#include <netralitas/person/facts.hpp>

namespace netralitas {

/// @brief Whether a kind of worker is a Pegawai ASN (PNS, CPNS, PPPK and part-time PPPK).
/// Legal source: `status.category.pegawai_asn`.
template <employment K>
inline constexpr bool is_asn = K == pns || K == cpns || K == pppk || K == pppk_part_time;

/// @brief A worker of the kind `K`. Only what every person has is a member; everything else is stated as a fact.
/// @tparam K The kind of employment, as in `employee<pns>`.
template <employment K>
struct employee {
    std::optional<date> appointed{};  ///< Day of appointment, or start of the contract of service.

    /// @brief The kind of employment.
    static constexpr employment kind = K;

    /// @brief The same person as facts. O(1).
    [[nodiscard]] constexpr operator facts() const {
        facts f{K};
        if (appointed) {
            f.state(netralitas::appointed(*appointed));
        }
        return f;
    }
};

}  // namespace netralitas

#endif
