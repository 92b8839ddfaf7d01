let x: UInt8 = 256
// error: 1: integer literal '256' overflows when stored into 'UInt8'; it holds 0 to 255
