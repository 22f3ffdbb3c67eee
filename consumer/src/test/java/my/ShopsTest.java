package my;

import static org.attest.testing.AttestAssertions.assertThatWorkbook;
import static org.attest.testing.DefinedAssertions.assertThatTable;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShopsTest {
    @Test
    void writes_a_workbook_and_a_pdf(@TempDir Path folder) {
        assertEquals(2, Shops.write(folder).files().size());

        var shops = assertThatTable(assertThatWorkbook(folder.resolve("shops.xlsx")), Shops.SHOPS);
        shops.row("Mill").has(Shops.VISITORS, 310);
        shops.total(Shops.VISITORS).isLiveFormula().hasCachedValue(355);
    }
}
