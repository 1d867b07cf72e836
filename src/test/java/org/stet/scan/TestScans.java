package org.stet.scan;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.FileImageOutputStream;
import org.stet.testing.PrintedPage;

/** Image files for tests, in every format that can be read. */
final class TestScans {

  private TestScans() {}

  static BufferedImage page(int type) {
    BufferedImage gray = PrintedPage.of(400, 300, List.of("A test", "of scans"));
    BufferedImage page = new BufferedImage(400, 300, type);
    page.createGraphics().drawImage(gray, 0, 0, null);
    return page;
  }

  static Path write(Path file, String format, String compression, BufferedImage... pages)
      throws IOException {
    ImageWriter writer = writer(format);
    ImageWriteParam param = writer.getDefaultWriteParam();
    if (!compression.isEmpty()) {
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionType(compression);
    }
    Files.deleteIfExists(file);
    try (FileImageOutputStream out = new FileImageOutputStream(file.toFile())) {
      writer.setOutput(out);
      if (pages.length == 1) {
        IIOMetadata metadata = resolution(writer, param, pages[0], format);
        writer.write(null, new IIOImage(pages[0], null, metadata), param);
      } else {
        writer.prepareWriteSequence(null);
        for (BufferedImage page : pages) {
          writer.writeToSequence(new IIOImage(page, null, null), param);
        }
        writer.endWriteSequence();
      }
    } finally {
      writer.dispose();
    }
    return file;
  }

  /** 300 dots per inch, where the format's writer takes it in the standard form. */
  private static IIOMetadata resolution(
      ImageWriter writer, ImageWriteParam param, BufferedImage page, String format)
      throws IOException {
    IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(page), param);
    if (format.equals("png")) {
      IIOMetadataNode root = new IIOMetadataNode("javax_imageio_png_1.0");
      IIOMetadataNode size = new IIOMetadataNode("pHYs");
      size.setAttribute("pixelsPerUnitXAxis", "11811");
      size.setAttribute("pixelsPerUnitYAxis", "11811");
      size.setAttribute("unitSpecifier", "meter");
      root.appendChild(size);
      metadata.mergeTree("javax_imageio_png_1.0", root);
    }
    return metadata;
  }

  private static ImageWriter writer(String format) {
    String library = format.equals("tiff") || format.equals("jpeg") ? "com.twelvemonkeys." : "";
    for (Iterator<ImageWriter> all = ImageIO.getImageWritersByFormatName(format); all.hasNext(); ) {
      ImageWriter writer = all.next();
      if (writer.getClass().getName().startsWith(library)) {
        return writer;
      }
    }
    throw new IllegalStateException("no writer for " + format);
  }

  static ScanDocument document(Path file) {
    return Scans.find(List.of(file), Optional.empty(), Optional.empty(), 10).get(0);
  }
}
