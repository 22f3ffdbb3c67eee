package org.attest.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.attest.report.problem.ReportDefinitionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BurstNamesTest {
    @TempDir
    private Path folder;

    private Burst<List<String>> burst(String... keys) {
        return Burst.of(BurstProgram.REPORT, BurstProgram.EDITION)
                .by(List.of(keys), BurstProgram::data)
                .to(folder, "{key}", new XlsxRenderer())
                .inputs(key -> List.of(BurstProgram.input(key)));
    }

    @Test
    void refuses_keys_without_a_file_name_of_their_own_before_it_writes_anything() throws Exception {
        assertThatThrownBy(() -> burst("../x", "Āb c", "ab-c", "Āb c", "...", "nul", "a\nb")
                        .run())
                .isInstanceOf(ReportDefinitionException.class)
                .hasMessage("""
                        report "districts" > key 1 > "../x": must have a letter or digit, at most 1000 characters, and no / or \\ or control character
                        report "districts" > key 3 > "ab-c": has the file name "ab-c" as key "Āb c" has, must have one of its own
                        report "districts" > key 4 > "Āb c": stands twice, must stand once
                        report "districts" > key 5 > "...": must have a letter or digit, at most 1000 characters, and no / or \\ or control character
                        report "districts" > key 6 > "nul": has the file name "nul", a device on Windows
                        report "districts" > key 7 > "a
                        b": must have a letter or digit, at most 1000 characters, and no / or \\ or control character""");
        assertThatThrownBy(() ->
                        burst("a").to(folder, "../{key}", new XlsxRenderer()).run())
                .hasMessageContaining("name \"../{key}\": must be {key} with at most 60 letters");
        assertThatThrownBy(
                        () -> burst("a").to(folder, "all", new XlsxRenderer()).run())
                .hasMessageContaining("name \"all\": must be {key}");
        assertThat(BurstTest.digests(folder).keySet()).isEmpty();
    }

    @Test
    void makes_names_of_keys_in_any_script() throws Exception {
        String end = " and so on".repeat(10);

        burst("Łódź", "Straße 5", "ঢাকা", "a_b.c", "Long" + end + "1", "Long" + end + "2")
                .run();

        assertThat(BurstTest.digests(folder).keySet())
                .containsExactly(
                        "a_b.c.xlsx",
                        "attest-manifest.json",
                        "lodz.xlsx",
                        "long-and-so-on-and-so-on-and-so-on-and-so-517067d4.xlsx",
                        "long-and-so-on-and-so-on-and-so-on-and-so-c2c79f42.xlsx",
                        "strasse-5.xlsx",
                        "ঢাকা.xlsx");
    }

    @Test
    void says_what_it_lacks() {
        Burst<List<String>> bare = Burst.of(BurstProgram.REPORT, BurstProgram.EDITION);

        assertThatThrownBy(bare::run)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("burst has no folder, must be given by to(folder, name, renderers)");
        assertThatThrownBy(() -> bare.jobs(0)).hasMessage("jobs are 0, must be 1 to 256");
    }
}
