package org.stet.samples;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/** Writes images as scanners do, with their resolution, through the JDK's own writers. */
final class ImageFiles {
  private static final double MM_PER_PIXEL = 25.4 / Sheet.DPI;
  private static final String STANDARD = "javax_imageio_1.0";
  private static final String JPEG = "javax_imageio_jpeg_image_1.0";
  private static final String PNG = "javax_imageio_png_1.0";

  private ImageFiles() {}

  /** Black and white, CCITT group 4, as archives keep it. */
  static void tiff(BufferedImage gray, Path file) throws IOException {
    IIOMetadataNode dimension = new IIOMetadataNode("Dimension");
    dimension.appendChild(value("HorizontalPixelSize", MM_PER_PIXEL));
    dimension.appendChild(value("VerticalPixelSize", MM_PER_PIXEL));
    write("tiff", levels(gray, 2), file, "CCITT T.6", 1, STANDARD, dimension);
  }

  /** Gray, strongly compressed. */
  static void jpeg(BufferedImage gray, Path file) throws IOException {
    IIOMetadataNode variety = new IIOMetadataNode("JPEGvariety");
    IIOMetadataNode jfif = new IIOMetadataNode("app0JFIF");
    jfif.setAttribute("majorVersion", "1");
    jfif.setAttribute("minorVersion", "2");
    jfif.setAttribute("thumbWidth", "0");
    jfif.setAttribute("thumbHeight", "0");
    jfif.setAttribute("resUnits", "1");
    jfif.setAttribute("Xdensity", Integer.toString(Sheet.DPI));
    jfif.setAttribute("Ydensity", Integer.toString(Sheet.DPI));
    variety.appendChild(jfif);
    write("jpeg", gray, file, "JPEG", 0.55f, JPEG, variety);
  }

  /** Sixteen grays. */
  static void png(BufferedImage gray, Path file) throws IOException {
    IIOMetadataNode resolution = new IIOMetadataNode("pHYs");
    String perMetre = Long.toString(Math.round(1000 / MM_PER_PIXEL));
    resolution.setAttribute("pixelsPerUnitXAxis", perMetre);
    resolution.setAttribute("pixelsPerUnitYAxis", perMetre);
    resolution.setAttribute("unitSpecifier", "meter");
    write("png", levels(gray, 16), file, "Deflate", 0, PNG, resolution);
  }

  private static IIOMetadataNode value(String name, double value) {
    IIOMetadataNode node = new IIOMetadataNode(name);
    node.setAttribute("value", Double.toString(value));
    return node;
  }

  private static BufferedImage levels(BufferedImage gray, int count) {
    byte[] palette = new byte[count];
    for (int i = 0; i < count; i++) {
      palette[i] = (byte) (255 * i / (count - 1));
    }
    int bits = Integer.numberOfTrailingZeros(count);
    int width = gray.getWidth();
    IndexColorModel colours = new IndexColorModel(bits, count, palette, palette, palette);
    BufferedImage out =
        new BufferedImage(width, gray.getHeight(), BufferedImage.TYPE_BYTE_BINARY, colours);
    int[] row = new int[width];
    for (int y = 0; y < gray.getHeight(); y++) {
      gray.getRaster().getSamples(0, y, width, 1, 0, row);
      Arrays.setAll(row, x -> row[x] * count / 256);
      out.getRaster().setSamples(0, y, width, 1, 0, row);
    }
    return out;
  }

  private static void write(
      String format,
      BufferedImage image,
      Path file,
      String compression,
      float quality,
      String tree,
      IIOMetadataNode facts)
      throws IOException {
    ImageWriter writer = jdkWriter(format);
    ImageWriteParam how = writer.getDefaultWriteParam();
    how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    how.setCompressionType(compression);
    how.setCompressionQuality(quality);
    IIOMetadata metadata =
        writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), how);
    IIOMetadataNode root = new IIOMetadataNode(tree);
    root.appendChild(facts);
    if (tree.equals(JPEG)) {
      root.appendChild(new IIOMetadataNode("markerSequence"));
    }
    metadata.mergeTree(tree, root);
    Files.deleteIfExists(file);
    try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, metadata), how);
    } finally {
      writer.dispose();
    }
  }

  /** Other writers on the class path would make other files of the same page. */
  private static ImageWriter jdkWriter(String format) {
    var writers = ImageIO.getImageWritersByFormatName(format);
    while (writers.hasNext()) {
      ImageWriter writer = writers.next();
      if (writer.getClass().getName().startsWith("com.sun.")) {
        return writer;
      }
    }
    throw new IllegalStateException("this JDK writes no " + format);
  }
}
