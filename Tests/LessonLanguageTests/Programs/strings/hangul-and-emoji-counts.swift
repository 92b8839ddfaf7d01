let s = "한글🙂"
print(s.count, s, [s])
for ch in s { print(ch) }
// expect: 3 한글🙂 ["한글🙂"]
// expect: 한
// expect: 글
// expect: 🙂
