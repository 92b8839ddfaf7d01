let text = "abc"
print(text[1])
// error: 2: a String has no whole-number subscript: write 'Array(text)[i]' for its characters, or 'text[text.index(text.startIndex, offsetBy: i)]'
