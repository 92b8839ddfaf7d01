let x: UInt = -1
// error: 1: integer literal '-1' overflows when stored into 'UInt'; it holds 0 to 18446744073709551615
