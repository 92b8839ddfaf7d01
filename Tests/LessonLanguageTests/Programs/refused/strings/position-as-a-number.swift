let text = "abc"
print(text[text.startIndex + 1])
// error: 2: binary operator '+' cannot be applied to operands of type 'String.Index' and 'Int'
