let c: Character = "a"
print(c, c.isLetter, c.isNumber, c.isUppercase, c.isLowercase, c.isWhitespace, c.isPunctuation, c.isSymbol, c.isASCII)
print(c.isNewline, c.isWholeNumber, c.isHexDigit, c.hexDigitValue!, c.asciiValue!, c.wholeNumberValue as Any)
print(c.uppercased(), c.lowercased(), String(c), c == "a", c < "b", c.description, c.debugDescription)
print(c.unicodeScalars.first!.value, Character("7").wholeNumberValue!, c.isMathSymbol, c.isCurrencySymbol, c.isCased)
print(c.utf8.count, "aeiou".contains(c), ("a"..."z").contains(c), String([c, c]), c.unicodeScalars.count)
switch c { case "a", "e": print("vowel"); default: print("other") }
switch c { case "a"..."m": print("first half"); default: print("second") }
// expect: a true false false true false false false true
// expect: false false true 10 97 nil
// expect: A a a true true a "a"
// expect: 97 7 false false true
// expect: 1 true true aa 1
// expect: vowel
// expect: first half
