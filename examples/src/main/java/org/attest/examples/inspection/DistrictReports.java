package org.attest.examples.inspection;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.attest.examples.inspection.ShopInspections.Visit;
import org.attest.examples.inspection.ShopInspections.Year;
import org.attest.report.Burst;
import org.attest.report.BurstResult;
import org.attest.report.PdfRenderer;
import org.attest.report.XlsxRenderer;
import org.attest.report.definition.Edition;
import org.attest.report.document.Document.Finding;
import org.attest.report.manifest.Resource;
import org.attest.report.manifest.Verification;

/** The report of the inspections once for each district, and whether the files are still as they were made. */
public final class DistrictReports {
    private DistrictReports() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(made(Path.of(arguments[0])));
        verified(Path.of(arguments[0])).forEach(out::println);
    }

    static BurstResult made(Path folder) throws IOException, InterruptedException {
        // snippet:burst
        Edition edition = Edition.of(LocalDate.of(2025, 12, 31), "Town office of food safety");
        List<Visit> visits = ShopInspections.visits();
        Resource data = Resource.of("visits", visits.toString().getBytes(StandardCharsets.UTF_8));
        BurstResult result = Burst.of(ShopInspections.REPORT, edition)
                .by(visits, Visit::district, Year::new)
                .to(folder, "inspections-{key}", new XlsxRenderer(), new PdfRenderer())
                .inputs(data)
                .jobs(2)
                .run();
        // end
        return result;
    }

    static List<Finding> verified(Path folder) throws IOException {
        // snippet:verify
        Verification verified = Verification.of(folder, List.of());
        List<Finding> changes = verified.changes();
        // end
        return changes;
    }
}
