// SPDX-License-Identifier: BSL-1.0
// Bontang 2023: contract workers on the list of the city council, and 295 names that become 294.
#include <string>
#include <vector>

#include "stories.hpp"

int main(int argc, char** argv) {
    storyteller const tell{
        argc,
        argv,
        {"Bontang 2023: contract workers on the list, and 295 names that become 294",
         "Bontang 2023: tenaga kontrak dalam daftar calon, dan 295 nama menjadi 294"},
        {"Card on 8 May, list filed on 12 May 2023. Asked on 4 November, the day after the final list.",
         "KTA 8 Mei, daftar diajukan 12 Mei 2023. Ditanyakan 4 November, sehari setelah DCT ditetapkan."}};
    date const asked{2023, 11, 4};
    auto const worker = [](std::initializer_list<statement> more) {
        facts f{non_asn, party_card_issued(date{2023, 5, 8}), list_filed(date{2023, 5, 12})};
        for (auto const& s : more) {
            f.state(s);
        }
        return f.nothing_else_happened();
    };
    struct {
        text who;
        facts stated;
        reading_set readings{};
    } const cases[] = {
        {{"clause", "klausul"}, worker({bans_politics_clause(true)})},
        {{"left first", "keluar dulu"}, worker({bans_politics_clause(true), contract_ended(date{2023, 4, 30})})},
        {{"no clause", "tanpa klausul"}, worker({bans_politics_clause(false)})},
        {{"state-paid", "digaji APBD"},
         worker({bans_politics_clause(false), paid_by_state_budget(true)}),
         "honorarium_read_broadly"},
    };
    tell.heading({"Does standing break the agreement? Must the worker resign?",
                  "Apakah pencalonan melanggar perjanjian kerja? Wajibkah mundur?"});
    for (auto const& c : cases) {
        auto const a = assess(c.stated, &contests::dprd_2024, {.on = asked, .readings = c.readings});
        for (auto const* id : {"status.non_asn.clause_breach", "status.non_asn.left_first",
                               "status.non_asn.no_clause_no_duty", "status.non_asn.must_resign_if_state_paid"}) {
            if (a.has(id)) {
                auto const& n = *national_law().find_norm(id);
                tell.row(c.who, std::string{n.words.in(tell.lang())} + " [" +
                                    std::string{name_of(n.grade).in(tell.lang())} + "; " + cite(n.basis, tell.lang()) +
                                    ']');
            }
        }
    }

    // The names are not public: the lists are generated, the counts are those reported.
    std::vector<std::string> names;
    std::vector<list_entry> dcs;
    for (int i = 1; i <= 295; ++i) {
        names.push_back("bakal calon " + std::to_string(i));
    }
    for (std::uint16_t i = 0; i < 295; ++i) {
        dcs.push_back({names[i], i % 2 == 0 ? "P1" : "P2", "Bontang 1", static_cast<std::uint16_t>(i / 2 + 1)});
    }
    auto dct = dcs;
    dct.erase(dct.begin() + 41);
    list_event const dropped[] = {{.key = names[41], .kind = list_change::dropped_by_party, .day = date{2023, 9, 28}}};
    auto const lists = reconcile(dcs, dct, dropped, contests::dprd_2024);
    tell.heading({"The lists, name by name", "Daftar, nama demi nama"});
    tell.row({"sums", "jumlah"}, "DCS " + std::to_string(lists.totals.dcs) + ", DCT " + std::to_string(lists.totals.dct) +
                                     "; " + std::string{info(list_fate::kept).words.in(tell.lang())} + ' ' +
                                     std::to_string(lists.totals.of(list_fate::kept)));
    auto const& line = *lists.find(names[41]);
    tell.row({"the name", "nama itu"},
             std::string{line.key} + ": " + std::string{info(line.fate).words.in(tell.lang())} + ", " +
                 iso(line.event->day) + ", " + std::string{info(line.phase).words.in(tell.lang())});
    tell.whole({"What it means for the worker behind that name", "Artinya bagi pegawai di balik nama itu"},
               consequence_of(worker({bans_politics_clause(true)}), line, contests::dprd_2024, {.on = asked}).answer);
}
