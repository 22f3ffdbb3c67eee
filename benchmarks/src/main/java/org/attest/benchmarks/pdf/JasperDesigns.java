package org.attest.benchmarks.pdf;

import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignField;
import net.sf.jasperreports.engine.design.JRDesignLine;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JRDesignStaticText;
import net.sf.jasperreports.engine.design.JRDesignTextElement;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.EvaluationTimeEnum;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.VerticalTextAlignEnum;

/** The same pages as a JasperReports design, whose places are whole points: a row is half a point lower. */
final class JasperDesigns {
    private static final int WIDTH = (int) (Layout.WIDTH - 2 * Layout.SIDE);
    private static final int ROW = (int) Layout.ROW;
    private static final int PADDING = (int) Layout.PADDING;
    private static final int FOOT = (int) (Layout.BOTTOM - Layout.FOOT);

    private static final Map<String, Class<?>> CLASSES = Map.of(
            "Filed", java.util.Date.class,
            "Pages", Long.class,
            "Amount", Double.class);
    private static final Map<String, String> PATTERNS =
            Map.of("Filed", Words.DAY, "Pages", Words.WHOLE, "Amount", Words.DECIMAL);

    private JasperDesigns() {}

    static JasperReport compiled() {
        try {
            return JasperCompileManager.compileReport(design());
        } catch (JRException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JasperDesign design() throws JRException {
        JasperDesign design = new JasperDesign();
        design.setName("filings");
        design.setPageWidth((int) Layout.WIDTH);
        design.setPageHeight((int) Layout.HEIGHT);
        design.setColumnWidth(WIDTH);
        design.setLeftMargin((int) Layout.SIDE);
        design.setRightMargin((int) Layout.SIDE);
        design.setTopMargin((int) Layout.TOP);
        design.setBottomMargin((int) Layout.BOTTOM - FOOT);
        design.setTitle(title());
        design.setColumnHeader(labels());
        ((JRDesignSection) design.getDetailSection()).addBand(row(design));
        design.setPageFooter(foot());
        return design;
    }

    private static JRDesignBand title() {
        JRDesignBand band = band(2 * ROW);
        JRDesignStaticText title = at(new JRDesignStaticText(), 0, WIDTH, 2 * ROW);
        title.setText(Layout.TITLE);
        title.setBold(true);
        title.setFontSize(Layout.TITLE_TYPE);
        band.addElement(title);
        return band;
    }

    private static JRDesignBand labels() {
        JRDesignBand band = ruled();
        int x = 0;
        for (int i = 0; i < Layout.LABELS.size(); i++) {
            JRDesignStaticText label = cell(new JRDesignStaticText(), i, x);
            label.setText(Layout.LABELS.get(i));
            label.setBold(true);
            band.addElement(label);
            x += Layout.COLUMNS.get(i);
        }
        return band;
    }

    private static JRDesignBand row(JasperDesign design) throws JRException {
        JRDesignBand band = ruled();
        List<String> labels = Layout.LABELS;
        int x = 0;
        for (int i = 0; i < labels.size(); i++) {
            String name = labels.get(i);
            JRDesignField field = new JRDesignField();
            field.setName(name);
            field.setValueClass(CLASSES.getOrDefault(name, String.class));
            design.addField(field);
            JRDesignTextField text = cell(new JRDesignTextField(), i, x);
            text.setExpression(new JRDesignExpression("$F{" + name + "}"));
            text.setPattern(PATTERNS.get(name));
            band.addElement(text);
            x += Layout.COLUMNS.get(i);
        }
        return band;
    }

    private static JRDesignBand foot() {
        JRDesignBand band = band(FOOT);
        int half = WIDTH / 2;
        // How many pages there are is known when all are filled, so each number is a text of its own.
        JRDesignTextField page = at(new JRDesignTextField(), 0, WIDTH - half, FOOT);
        page.setExpression(new JRDesignExpression("\"Page \" + $V{PAGE_NUMBER} + \" of\""));
        page.setHorizontalTextAlign(HorizontalTextAlignEnum.RIGHT);
        JRDesignTextField pages = at(new JRDesignTextField(), WIDTH - half, half, FOOT);
        pages.setExpression(new JRDesignExpression("\" \" + $V{PAGE_NUMBER}"));
        pages.setEvaluationTime(EvaluationTimeEnum.REPORT);
        band.addElement(page);
        band.addElement(pages);
        return band;
    }

    private static <T extends JRDesignTextElement> T cell(T text, int column, int x) {
        at(text, x, Layout.COLUMNS.get(column), ROW);
        text.setVerticalTextAlign(VerticalTextAlignEnum.MIDDLE);
        text.getLineBox().setLeftPadding(PADDING);
        text.getLineBox().setRightPadding(PADDING);
        if (column >= Layout.FIRST_TO_THE_RIGHT) {
            text.setHorizontalTextAlign(HorizontalTextAlignEnum.RIGHT);
        }
        return text;
    }

    private static <T extends JRDesignTextElement> T at(T text, int x, int width, int height) {
        text.setX(x);
        text.setWidth(width);
        text.setHeight(height);
        text.setFontSize(Layout.TYPE);
        return text;
    }

    private static JRDesignBand ruled() {
        JRDesignBand band = band(ROW);
        JRDesignLine rule = new JRDesignLine();
        rule.setY(ROW - 1);
        rule.setWidth(WIDTH);
        rule.setHeight(1);
        rule.getLinePen().setLineWidth(Layout.HAIRLINE);
        band.addElement(rule);
        return band;
    }

    private static JRDesignBand band(int height) {
        JRDesignBand band = new JRDesignBand();
        band.setHeight(height);
        return band;
    }
}
