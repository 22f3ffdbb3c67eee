package org.attest.report.xlsx;

import java.nio.file.*;
import org.junit.jupiter.api.Test;

class XlsxRendererTest {
    @Test
    void draws() throws Exception {
        Files.write(Path.of("/tmp/x/s.xlsx"), Sample.render(Sample.tribunals()));
    }
}
