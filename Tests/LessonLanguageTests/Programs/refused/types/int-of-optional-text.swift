let t: String? = "5"
print(Int(t))
// error: 2: no 'Int' takes (String?)
