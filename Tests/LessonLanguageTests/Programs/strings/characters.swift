var vowels = 0
for c in "education" where "aeiou".contains(c) { vowels += 1 }
print(vowels)
let c: Character = "x"
print(c, c.isLetter, c.uppercased(), Array("abc"))
// expect: 5
// expect: x true X ["a", "b", "c"]
