package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongUsageTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                      | command is missing, must be one of run, demo, reports, init, check, schema, audit, verify, import, forms, completion, help
            rnu                     | command "rnu" is unknown, must be one of run, demo, reports, init, check, schema, audit, verify, import, forms, completion, help
            report                  | command "report" is unknown (perhaps "reports"), must be one of run, demo, reports, init, check, schema, audit, verify, import, forms, completion, help
            --debig                 | option "--debig" is unknown (perhaps "--debug"), must be one of --debug, --help, --version
            help chekc              | command "chekc" is unknown (perhaps "check"), must be one of run, demo, reports, init, check, schema, audit, verify, import, forms, completion, help
            check                   | FILE is missing, must be given
            import                  | TABLES is missing, must be given
            run --data              | --data has no FILE, must have one
            check --fail-on=diffs a | --fail-on: verdict "diffs" is unknown (perhaps "differs"), must be one of differs, conflict
            audit --seconds=x a.pdf | --seconds: "x" must be a whole number of seconds from 0 to 9999
            audit --seconds=-5 a.pdf | --seconds: "-5" must be a whole number of seconds from 0 to 9999
            audit --seconds=10000 a | --seconds: "10000" must be a whole number of seconds from 0 to 9999
            run --out=a --out=b     | option '--out' (DIR) should be specified only once
            import tribunal=a.csv   | TABLES: kind "tribunal" is unknown (perhaps "tribunals"), must be one of dossier, sources, jurisdictions, organizations, persons, attendance, topics, meetings, statements, progress, commitments, instruments, penalties, tribunals, caseloads, indicators, observations, assessments, totals, notes
            schema a.json           | "a.json" is one too many, must be left out
            run --as-of 2024-13-01  | --as-of: "2024-13-01" is not a day of the calendar, must be written like 2024-03-31
            run --as-of 2024        | --as-of: "2024" is not a day of the calendar, must be written like 2024-03-31
            run --locale en_GB      | --locale: "en_GB" is not a language tag, must be written like en-GB, en-US or bn-BD
            run --locale tr         | --locale: locale "tr" has no words, must be of one of the languages [en, bn] (such as en-GB or en-US) or have the bundle META-INF/attest/words_tr.properties on the class path
            run --format docx       | --format: format "docx" is unknown, must be one of xlsx, pdf
            run --format xlxs,pdf   | --format: format "xlxs" is unknown (perhaps "xlsx"), must be one of xlsx, pdf
            run --out=              | --out: "" is blank, must be a file or a folder
            run --data=             | --data: "" is blank, must be a file or a folder
            import --out=           | --out: "" is blank, must be a file or a folder
            run --organisation=     | --organisation: "" is blank, must be a text
            run --marking=          | --marking: "" is blank, must be a text
            """)
    void is_told_by_where_it_is_and_what_would_be_right(String typed, String said) {
        Shell shell = Shell.run(typed.isEmpty() ? new String[0] : typed.split(" ", -1));

        assertThat(shell.exitCode()).isEqualTo(2);
        assertThat(shell.progress()).startsWith("attest: " + said + "\n");
        assertThat(shell.results()).isEmpty();
    }
}
