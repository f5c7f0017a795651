// SPDX-License-Identifier: BSL-1.0
// Mesuji 2024: likes, comments, shares and groups before and after the pairs are determined; and 4,924 people at once.
#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "stories.hpp"

int main(int argc, char** argv) {
    storyteller const tell{
        argc,
        argv,
        {"Mesuji 2024: a like before and after the pairs are determined",
         "Mesuji 2024: satu like sebelum dan sesudah penetapan pasangan calon"},
        {"The pairs are determined on 22 September 2024. Like, comment, share and joining a group are judged alike.",
         "Pasangan calon ditetapkan 22 September 2024. Like, komentar, share, dan ikut grup dinilai sama."}};
    date const determined{2024, 9, 22};
    auto const act_on = [&](conduct c, date day) {
        return act{.what = {c, day < determined ? favours::bakal_calon : favours::calon, conduct_day(day)}};
    };
    auto const person = [](employment kind) {
        facts f{kind, appointed(date{2015, 1, 1})};
        return f.nothing_else_happened();
    };
    struct {
        employment kind;
        text name;
    } const kinds[] = {{pns, {"PNS", "PNS"}}, {pppk, {"PPPK", "PPPK"}}, {non_asn, {"contract", "non-ASN"}}};
    date const days[] = {date{2024, 8, 6}, determined, date{2024, 9, 24}};
    for (auto const day : days) {
        std::cout << '\n' << full_date(day, tell.lang()) << '\n';
        for (auto const& k : kinds) {
            std::vector<act> const one{act_on(conduct::like, day)};
            tell.rows(std::span{&k.name, 1}, assess(person(k.kind), &contests::pilkada_2024, {.on = day}, one));
        }
    }

    tell.heading({"Known on 24 September, recommendation received on 8 October",
                  "Diketahui 24 September, rekomendasi diterima 8 Oktober"});
    facts reported = person(pns);
    reported.state(violation_known(date{2024, 9, 24}));
    reported.state(recommendation_received(date{2024, 10, 8}));
    auto const terms = assess(reported, &contests::pilkada_2024, {.on = date{2024, 10, 8}});
    tell.row(terms.deadline("deadline.pilkada.report"));
    tell.row(terms.deadline("deadline.sbt.ppk_follow_up"));

    // The kinds in a fixed mix and an act for every eleventh person; no random source.
    std::map<std::string, std::size_t> people;
    std::map<std::string, std::size_t> found;
    conduct const what[] = {conduct::like, conduct::comment, conduct::share, conduct::join_group};
    for (std::size_t i = 0; i < 4924; ++i) {
        auto const& k = kinds[i % 7 < 4 ? 0 : i % 7 < 6 ? 1 : 2];
        std::vector<act> acts;
        if (i % 11 == 0) {
            acts.push_back(act_on(what[i / 11 % 4], days[i / 44 % 3]));
        }
        ++people[std::string{k.name.in(tell.lang())}];
        auto const a = assess(person(k.kind), &contests::pilkada_2024, {.on = date{2024, 10, 1}}, acts);
        for (auto const& v : a.verdicts) {
            ++found[std::string{name_of(v.track).in(tell.lang())} + ", " + cite(v.by->basis, tell.lang()) + " [" +
                    std::string{name_of(v.grade).in(tell.lang())} + ']'];
        }
    }
    tell.heading({"4,924 people at once", "4.924 orang sekaligus"});
    for (auto const* counts : {&people, &found}) {
        for (auto const& [name, n] : *counts) {
            tell.line(std::to_string(n), name);
        }
    }
}
