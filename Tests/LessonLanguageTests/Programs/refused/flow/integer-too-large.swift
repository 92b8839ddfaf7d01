let x = 9223372036854775808
// error: 1: integer literal '9223372036854775808' overflows when stored into 'Int'
