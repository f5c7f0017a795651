// SPDX-License-Identifier: BSL-1.0
// How the stories are printed: a headline in both languages, brief answers in a table, one answer in full.
#ifndef NETRALITAS_EXAMPLES_STORIES_HPP
#define NETRALITAS_EXAMPLES_STORIES_HPP

#include <cstddef>
#include <iostream>
#include <span>
#include <string>
#include <string_view>

#include <netralitas/netralitas.hpp>

using namespace netralitas;

/// Prints one story. With `--lang id` or `--lang en` in that language alone, else in English with the key answer in Indonesian.
class storyteller {
public:
    storyteller(int argc, char** argv, text title, text facts_of_the_case) {
        std::string_view const wanted = argc == 3 && std::string_view{argv[1]} == "--lang" ? argv[2] : "";
        main_ = wanted == "id" ? language::id : language::en;
        both_ = wanted.empty();
        std::cout << title.in(main_) << '\n';
        if (both_) {
            std::cout << title.id << '\n';
        }
        std::cout << '\n' << facts_of_the_case.in(main_) << '\n';
    }
    void heading(text words) const { std::cout << '\n' << words.in(main_) << '\n'; }
    void row(text label, std::string_view words) const { std::cout << paragraph(label.in(main_), words); }
    void row(text label, text words) const { row(label, words.in(main_)); }
    void row(text label, assessment const& a) const { row(label, explain_brief(a, main_)); }
    /// Each verdict of the answer beside its label.
    void rows(std::span<text const> labels, assessment const& a) const {
        for (std::size_t i = 0; i < labels.size(); ++i) {
            row(labels[i], explain_brief(a.verdicts[i], a.asked, main_));
        }
    }
    void line(std::string_view label, std::string_view words) const { std::cout << paragraph(label, words); }
    /// A due day, what it is for, and how it was counted.
    void row(deadline_answer const* d) const {
        if (d != nullptr) {
            line(iso(d->due.day), std::string{d->row->due.in(main_)} + ": " + std::string{name_of(d->state).in(main_)} +
                                      "; " + counting_text(*d, main_) + "; " + cite(d->row->basis, main_));
        }
    }
    /// The key answer in full, in both languages unless one was asked for.
    void whole(text words, assessment const& a) const {
        heading(words);
        std::cout << '\n' << explain(a, main_);
        if (both_) {
            std::cout << '\n' << explain(a, language::id);
        }
    }
    [[nodiscard]] language lang() const { return main_; }

private:
    language main_ = language::en;
    bool both_ = true;
};

#endif
