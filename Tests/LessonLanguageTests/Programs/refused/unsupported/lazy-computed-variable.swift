var x: Int { 3 }
// error: 1: computed variables outside of types are not part of the lesson language; use a function
