package org.attest.report.internal.xlsx.part;

import java.io.IOException;
import org.attest.report.internal.xlsx.encode.Xml;
import org.attest.report.internal.xlsx.plan.Layout;
import org.attest.report.internal.xlsx.plan.Limits;
import org.attest.report.style.Image;

/** The drawing that puts a picture below the lines of a sheet, with the words that stand for it (ECMA-376 part 1, 20.5); sizes in millimetres. */
record PicturePart(Layout layout, Image image, int row, double widest, double highest) {
    private static final int UNITS_IN_MM = 36_000;

    static PicturePart logo(Layout layout, Image image, int row) {
        return new PicturePart(layout, image, row, 60, 28);
    }

    static PicturePart figure(Layout layout, Image image, int row) {
        return new PicturePart(layout, image, row, image.widthInMm(170), 200);
    }

    void write(Parts parts, int number) throws IOException {
        String type = image.isPng() ? "png" : "jpeg";
        Relations relations = new Relations();
        String media = "media/image" + number + "." + type;
        String id = relations.add("image", "../" + media);
        parts.addPicture("xl/" + media, type, image.image());
        String name = "drawing" + number + ".xml";
        parts.add(Parts.Type.DRAWING, DrawingPart.FOLDER + name, xml(id));
        parts.relate(DrawingPart.FOLDER, name, relations.end());
    }

    private byte[] xml(String id) {
        String words = image.alternative();
        Limits.checkOutsideCells(words, () -> layout.report().then("picture", words));
        double scale = image.scale(widest * UNITS_IN_MM, highest * UNITS_IN_MM);
        Xml xml = DrawingPart.open().open("xdr:oneCellAnchor");
        DrawingPart.corner(xml, "xdr:from", 0, row);
        xml.add("xdr:ext", "cx", Math.round(scale * image.width()), "cy", Math.round(scale * image.height()));
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
