package org.stet.image;

/** One thing that is done to a page before it is read. It notes what it did, and why. */
interface Step {

  Draft apply(Draft page);
}
