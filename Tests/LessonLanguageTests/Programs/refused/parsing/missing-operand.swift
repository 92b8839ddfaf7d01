let x = 1 +
// error: 1: expected expression after operator
