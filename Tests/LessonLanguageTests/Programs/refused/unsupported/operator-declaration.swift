infix operator **
// error: 1: new operators are not part of the lesson language; give a standard operator or a function this meaning
