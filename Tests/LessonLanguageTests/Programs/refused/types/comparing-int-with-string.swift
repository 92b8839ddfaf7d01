print(1 == "1")
// error: 1: binary operator '==' cannot be applied to operands of type 'Int' and 'String'
