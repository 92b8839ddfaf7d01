struct P { var x = 1 }
print(P.x)
// error: 2: instance member 'x' cannot be used on type 'P'
