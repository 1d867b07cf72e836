package org.stet.page.image;

import org.stet.page.Box;
import org.stet.page.Role;

/**
 * A part of a prepared image that is to be read by itself, found before OCR.
 *
 * @param id from 0, in reading order as far as it can be told before OCR
 * @param role what it looks like; photos are not read
 * @param box in pixels of the prepared image
 * @param shrink how many times smaller it is read, from 1: a reader of small print fails on letters
 *     that are very large
 */
public record ImageRegion(int id, Role role, Box box, int shrink) {

  /** A region that is read as it is. */
  public ImageRegion(int id, Role role, Box box) {
    this(id, role, box, 1);
  }
}
