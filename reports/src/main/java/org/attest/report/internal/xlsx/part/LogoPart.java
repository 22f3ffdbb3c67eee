package org.attest.report.internal.xlsx.part;

import java.io.IOException;
import org.attest.report.internal.xlsx.encode.Xml;
import org.attest.report.internal.xlsx.plan.Layout;
import org.attest.report.internal.xlsx.plan.Limits;
import org.attest.report.style.Logo;

/** The drawing that puts a logo below the lines of the cover, with the words that stand for it (ECMA-376 part 1, 20.5). */
record LogoPart(Layout layout, Logo logo, int row) {
    private static final int WIDEST_IN_MM = 60;
    private static final int HIGHEST_IN_MM = 28;
    private static final int UNITS_IN_MM = 36_000;

    void write(Parts parts, int number) throws IOException {
        String type = logo.isPng() ? "png" : "jpeg";
        Relations relations = new Relations();
        String id = relations.add("image", "../media/logo." + type);
        parts.addPicture("xl/media/logo." + type, type, logo.image());
        String name = "drawing" + number + ".xml";
        parts.add(Parts.Type.DRAWING, DrawingPart.FOLDER + name, xml(id));
        parts.relate(DrawingPart.FOLDER, name, relations.end());
    }

    private byte[] xml(String id) {
        String words = logo.alternative();
        Limits.checkOutsideCells(words, () -> layout.report().then("logo", words));
        double scale = logo.scale(WIDEST_IN_MM * UNITS_IN_MM, HIGHEST_IN_MM * UNITS_IN_MM);
        Xml xml = DrawingPart.open().open("xdr:oneCellAnchor");
        DrawingPart.corner(xml, "xdr:from", 0, row);
        xml.add("xdr:ext", "cx", Math.round(scale * logo.width()), "cy", Math.round(scale * logo.height()));
        xml.open("xdr:pic").open("xdr:nvPicPr");
        String plain = Xml.plain(words);
        xml.raw("<xdr:cNvPr id=\"1\" name=\"" + plain + "\" descr=\"" + plain + "\"/>");
        xml.open("xdr:cNvPicPr")
                .add("a:picLocks", "noChangeAspect", true)
                .close()
                .close();
        xml.open("xdr:blipFill").add("a:blip", "xmlns:r", Xml.RELATIONSHIPS, "r:embed", id);
        xml.open("a:stretch").add("a:fillRect").close().close();
        xml.open("xdr:spPr").open("a:prstGeom", "prst", "rect").add("a:avLst");
        return xml.close().close().close().add("xdr:clientData").end();
    }
}
