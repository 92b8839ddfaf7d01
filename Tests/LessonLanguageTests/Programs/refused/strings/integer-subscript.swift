let s = "abc"
print(s[0])
// error: 2: a String has no whole-number subscript: write 'Array(text)[i]' for its characters
