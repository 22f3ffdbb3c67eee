package org.attest.examples;

import java.nio.file.Path;
import org.attest.report.Target;
import org.attest.report.xlsx.XlsxOptions;

/** What `attest run` can make of a report. */
enum FileFormat {
    XLSX {
        @Override
        Target at(Path path, XlsxOptions options) {
            return Target.xlsx(path, options);
        }
    },
    PDF {
        @Override
        Target at(Path path, XlsxOptions options) {
            return Target.pdf(path);
        }
    };

    abstract Target at(Path path, XlsxOptions options);
}
