struct P { var x: Int }
print(P(x: 1).y)
// error: 2: value of type 'P' has no member 'y'; did you mean 'x'?
