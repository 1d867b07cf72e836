package org.stet.page.image;

/**
 * A page image as it came, without loss and not decoded: then its pixels need not be packed anew.
 *
 * @param bytes a whole file of its kind; not to be written to
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
public record CodedScan(Coding coding, byte[] bytes) {

  /** How an image is coded. */
  public enum Coding {
    /** Gray, colour or CMYK. */
    JPEG,
    /** In its box format (JP2): gray or sRGB, 8 bits a channel, without palette or opacity. */
    JPEG_2000
  }
}
