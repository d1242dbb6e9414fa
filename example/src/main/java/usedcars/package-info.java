/** A small application about used cars: users report what they sold, and ask what a car is worth. */
package usedcars;
