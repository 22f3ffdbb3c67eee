package org.attest.report.internal.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {
    private record Book(String title, String author) {}

    private static List<String> names(Book... books) {
        return Names.of(List.of(books), List.of(Book::title, book -> book.title() + ", " + book.author()));
    }

    @Test
    void a_short_name_is_enough_where_no_other_has_it() {
        assertThat(names(new Book("Law", "A"), new Book("Courts", "A"))).containsExactly("Law", "Courts");
    }

    @Test
    void two_of_one_short_name_get_their_long_ones() {
        assertThat(names(new Book("Law", "A"), new Book("Law", "B"))).containsExactly("Law, A", "Law, B");
    }

    @Test
    void two_of_one_long_name_are_numbered() {
        assertThat(names(new Book("Law", "A"), new Book("Law", "A"))).containsExactly("Law, A", "Law, A (2)");
    }

    @Test
    void a_numbered_name_never_meets_another() {
        assertThat(names(new Book("Law", "A"), new Book("Law", "A"), new Book("Law, A (2)", "B")))
                .doesNotHaveDuplicates();
    }
}
