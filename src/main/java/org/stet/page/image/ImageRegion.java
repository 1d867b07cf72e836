package org.stet.page.image;

import org.stet.page.Box;
import org.stet.page.Role;

/**
 * A part of a prepared image that is to be read by itself, found before OCR.
 *
 * @param id from 0, in reading order as far as it can be told before OCR
 * @param role what it looks like; photos are not read
 * @param box in pixels of the prepared image
 */
public record ImageRegion(int id, Role role, Box box) {}
