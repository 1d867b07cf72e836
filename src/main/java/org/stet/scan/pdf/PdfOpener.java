package org.stet.scan.pdf;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.stet.scan.ScanException;

/** Opens PDF files, and refuses those that may not be changed. */
final class PdfOpener {

  private PdfOpener() {}

  /**
   * Opens; what is decoded lies in temporary files.
   *
   * @throws ScanException when the file is encrypted, signed, or has no pages
   */
  static PDDocument open(Path file) throws IOException {
    PDDocument pdf;
    try {
      pdf = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache());
    } catch (InvalidPasswordException e) {
      throw new ScanException(
          file + " is encrypted: it is protected with a password",
          "Save it without: qpdf --decrypt --password=... IN.pdf OUT.pdf",
          e);
    }
    try {
      refuse(pdf, file);
      return pdf;
    } catch (ScanException | IOException e) {
      pdf.close();
      throw e;
    }
  }

  private static void refuse(PDDocument pdf, Path file) throws IOException {
    if (pdf.isEncrypted()) {
      throw new ScanException(
          file + " is encrypted: its owner restricts what may be done with it",
          "If you may, save it without: qpdf --decrypt IN.pdf OUT.pdf");
    }
    if (isSigned(pdf)) {
      throw new ScanException(
          file + " bears a digital signature, which any change would break",
          "Make a copy without it: qpdf --remove-restrictions IN.pdf OUT.pdf");
    }
    if (pdf.getNumberOfPages() == 0) {
      throw new ScanException(
          file + " has no pages", "Make the PDF again from the scans, or name them instead.");
    }
  }

  /** An empty field that waits for a signature is none. */
  private static boolean isSigned(PDDocument pdf) throws IOException {
    COSDictionary catalog = pdf.getDocumentCatalog().getCOSObject();
    COSBase permissions = catalog.getDictionaryObject(COSName.PERMS);
    boolean certified =
        permissions instanceof COSDictionary perms
            && perms.getDictionaryObject(COSName.DOCMDP) != null;
    return certified || !pdf.getSignatureDictionaries().isEmpty();
  }
}
