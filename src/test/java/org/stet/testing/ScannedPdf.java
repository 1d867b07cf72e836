package org.stet.testing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/**
 * PDF files as scanners and other programs leave them: each sheet is 4 x 3 inches, its scan a JPEG
 * of 300 dots an inch.
 */
public final class ScannedPdf {

  public static final int WIDTH = 1200;
  public static final int HEIGHT = 900;

  private static final float SHEET_WIDTH = 288;
  private static final float SHEET_HEIGHT = 216;

  private final PDDocument pdf = new PDDocument();

  /** Draws on a sheet. */
  @FunctionalInterface
  public interface Drawing {
    void on(PDPageContentStream content) throws IOException;
  }

  public static byte[] jpeg() {
    BufferedImage image = PrintedPage.of(WIDTH, HEIGHT, List.of("The council met"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "jpg", out);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A sheet with a scan. */
  public ScannedPdf scan() throws IOException {
    return sheet(0, content -> {}, content -> {});
  }

  /** A sheet with a scan that lies: viewers turn it clockwise. */
  public ScannedPdf turned(int degrees) throws IOException {
    return sheet(degrees, content -> {}, content -> {});
  }

  /** A sheet with a scan, and an earlier reading that cannot be seen over it. */
  public ScannedPdf read(String... lines) throws IOException {
    return sheet(0, content -> {}, content -> text(content, RenderingMode.NEITHER, lines));
  }

  /** A sheet with a scan, and an earlier reading under it. */
  public ScannedPdf readUnder(String... lines) throws IOException {
    return sheet(0, content -> text(content, RenderingMode.FILL, lines), content -> {});
  }

  /** A sheet with a scan, and print on it that can be seen. */
  public ScannedPdf stamped(String... lines) throws IOException {
    return sheet(0, content -> {}, content -> text(content, RenderingMode.FILL, lines));
  }

  /** A sheet that never was a scan. */
  public ScannedPdf printed(String... lines) throws IOException {
    PDPage page = new PDPage(new PDRectangle(SHEET_WIDTH, SHEET_HEIGHT));
    pdf.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
      text(content, RenderingMode.FILL, lines);
    }
    return this;
  }

  /** A sheet whose scan the file has lost. */
  public ScannedPdf lost() throws IOException {
    sheet(0, content -> {}, content -> {});
    PDPage page = pdf.getPage(pdf.getNumberOfPages() - 1);
    page.getResources().getCOSObject().removeItem(COSName.XOBJECT);
    return this;
  }

  /** A sheet with these bytes as its contents, packed or not. */
  public ScannedPdf contents(byte[] bytes, boolean packed) throws IOException {
    sheet(0, content -> {}, content -> {});
    COSStream contents = pdf.getDocument().createCOSStream();
    try (OutputStream out = contents.createRawOutputStream()) {
      out.write(bytes);
    }
    if (packed) {
      contents.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    }
    PDPage page = pdf.getPage(pdf.getNumberOfPages() - 1);
    page.getCOSObject().setItem(COSName.CONTENTS, contents);
    return this;
  }

  /** Numbers the sheets: i, ii, A-7, A-8. */
  public ScannedPdf labelled() throws IOException {
    PDPageLabels labels = new PDPageLabels(pdf);
    PDPageLabelRange first = new PDPageLabelRange();
    first.setStyle(PDPageLabelRange.STYLE_ROMAN_LOWER);
    labels.setLabelItem(0, first);
    PDPageLabelRange second = new PDPageLabelRange();
    second.setStyle(PDPageLabelRange.STYLE_DECIMAL);
    second.setPrefix("A-");
    second.setStart(7);
    labels.setLabelItem(2, second);
    pdf.getDocumentCatalog().setPageLabels(labels);
    return this;
  }

  private ScannedPdf sheet(int turn, Drawing under, Drawing over) throws IOException {
    PDPage page = new PDPage(new PDRectangle(SHEET_WIDTH, SHEET_HEIGHT));
    page.setRotation(turn);
    pdf.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
      under.on(content);
      content.drawImage(
          JPEGFactory.createFromStream(pdf, new ByteArrayInputStream(jpeg())),
          0,
          0,
          SHEET_WIDTH,
          SHEET_HEIGHT);
      over.on(content);
    }
    return this;
  }

  private static void text(PDPageContentStream content, RenderingMode mode, String... lines)
      throws IOException {
    content.beginText();
    content.setRenderingMode(mode);
    content.setFont(new PDType1Font(FontName.HELVETICA), 10);
    content.setLeading(14);
    content.newLineAtOffset(20, 180);
    for (String line : lines) {
      content.showText(line);
      content.newLine();
    }
    content.endText();
  }

  /** A bookmark to a page, from 1. */
  public ScannedPdf bookmark(String title, int page) {
    PDDocumentOutline outline = pdf.getDocumentCatalog().getDocumentOutline();
    if (outline == null) {
      outline = new PDDocumentOutline();
      pdf.getDocumentCatalog().setDocumentOutline(outline);
    }
    PDPageXYZDestination destination = new PDPageXYZDestination();
    destination.setPage(pdf.getPage(page - 1));
    destination.setTop(150);
    PDOutlineItem item = new PDOutlineItem();
    item.setTitle(title);
    item.setDestination(destination);
    outline.addLast(item);
    return this;
  }

  /** A field for a signature, with or without one. */
  public ScannedPdf signatureField(boolean signed) throws IOException {
    PDAcroForm form = new PDAcroForm(pdf);
    pdf.getDocumentCatalog().setAcroForm(form);
    PDSignatureField field = new PDSignatureField(form);
    if (signed) {
      PDSignature signature = new PDSignature();
      signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
      signature.setContents(new byte[16]);
      signature.getCOSObject().setDirect(false);
      field.getCOSObject().setItem(COSName.V, signature);
    }
    form.setFields(List.of(field));
    return this;
  }

  /** Locks the file; without a password it can be opened, but not changed. */
  public ScannedPdf locked(String password) throws IOException {
    AccessPermission permission = new AccessPermission();
    permission.setCanModify(false);
    pdf.protect(new StandardProtectionPolicy("owner", password, permission));
    return this;
  }

  /** The document, for what else a test wants of it. */
  public PDDocument pdf() {
    return pdf;
  }

  public Path save(Path file) throws IOException {
    pdf.save(file.toFile());
    pdf.close();
    return file;
  }
}
