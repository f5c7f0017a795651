// SPDX-License-Identifier: BSL-1.0
// Balikpapan 2023: a PNS stands for the city council and wants to work on until the final list is set.
#include <algorithm>
#include <initializer_list>

#include "stories.hpp"

int main(int argc, char** argv) {
    storyteller const tell{argc,
                           argv,
                           {"Balikpapan 2023: registered as candidate, and still at the desk",
                            "Balikpapan 2023: terdaftar sebagai bakal caleg, dan masih berdinas"},
                           {"A PNS; party card on 9 May, list filed on 12 May 2023; the final list is set on 3 November.",
                            "Seorang PNS; KTA 9 Mei, daftar diajukan 12 Mei 2023; DCT ditetapkan 3 November."}};
    auto const person = [](std::initializer_list<statement> more) {
        facts f{pns, appointed(date{2010, 1, 1}), party_card_issued(date{2023, 5, 9}), list_filed(date{2023, 5, 12}),
                determined_as_candidate(date{2023, 11, 3})};
        for (auto const& s : more) {
            f.state(s);
        }
        return f.nothing_else_happened();
    };
    auto const with_letter = [&](date d) {
        date const with_kpu = std::max(d, date{2023, 5, 12});
        return person({resignation_submitted(d), letter_ground::party, receipt_issued(d), letter_with_kpu(with_kpu),
                       receipt_with_kpu(with_kpu)});
    };
    facts const no_letter = person({});
    facts const before_card = with_letter(date{2023, 5, 8});
    facts const after_card = with_letter(date{2023, 5, 15});
    auto const ask = [](facts const& f, date day, reading_set const& readings = {}) {
        return assess(f, &contests::dprd_2024, {.on = day, .known_on = day, .readings = readings});
    };

    date const may{2023, 5, 23};
    date const august{2023, 8, 15};
    struct {
        text who;
        facts const& stated;
    } const people[] = {{{"no letter", "tanpa surat"}, no_letter},
                        {{"letter 8 May", "surat 8 Mei"}, before_card},
                        {{"letter 15 May", "surat 15 Mei"}, after_card}};
    tell.heading({"As the law was known on 23 May 2023", "Menurut hukum yang diketahui pada 23 Mei 2023"});
    for (auto const& p : people) {
        tell.row(p.who, ask(p.stated, may));
    }
    tell.heading({"After the circular of KASN of 20 July 2023", "Setelah surat edaran KASN 20 Juli 2023"});
    for (auto const& p : people) {
        tell.row(p.who, ask(p.stated, august));
    }
    tell.heading({"Under local readings", "Menurut tafsir daerah"});
    tell.row({"Balikpapan", "Balikpapan"}, ask(no_letter, may, "balikpapan_2023"));
    tell.row({"Kudus", "Kudus"}, ask(before_card, date{2023, 11, 30}, "kudus_2023"));
    tell.row({"the words", "bunyi pasal"}, ask(after_card, may, "literal_pp_11_2017"));

    tell.heading({"The two KPU deadlines for the decree", "Dua tenggat KPU untuk surat keputusan"});
    tell.row(ask(before_card, may).deadline("deadline.pileg_2024.decree"));
    facts stamped = before_card;
    stamped.state(stamped_statement_with_kpu(date{2023, 10, 2}));
    tell.row(ask(stamped, date{2023, 11, 6}).deadline("deadline.pileg_2024.decree_dispensation"));

    tell.whole({"In full: no letter, on 23 May", "Selengkapnya: tanpa surat, pada 23 Mei"}, ask(no_letter, may));
}
