package org.attest.report.internal.xlsx;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.attest.report.xlsx.XlsxOptions;

/** Prints the SHA-256 of the report of everything: a process of its own. */
final class StressDigest {
    private StressDigest() {}

    public static void main(String[] arguments) {
        System.out.print(of(XlsxOptions.DEFAULT.workers(Integer.parseInt(arguments[0]))));
    }

    static String of(XlsxOptions options) {
        return of(Workbooks.unchecked(StressReport.document(), options));
    }

    static String of(byte[] workbook) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(workbook));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
