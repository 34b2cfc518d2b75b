/** Short form → full forms of given names, lower case. One short form may stand for several. */
export const nicknames: ReadonlyMap<string, readonly string[]> = new Map(
  `abby=abigail al=albert,alan,alfred,alexander alex=alexander,alexandra,alejandro andy=andrew,anderson
  angie=angela art=arthur barb=barbara barney=bernard becky=rebecca ben=benjamin,bennett bernie=bernard
  bert=albert,herbert,robert bess=elizabeth beth=elizabeth betsy=elizabeth betty=elizabeth bill=william
  billy=william bob=robert bobby=robert brad=bradley,bradford bud=william cathy=catherine
  chad=charles charley=charles charlie=charles chris=christopher,christine,christian
  chuck=charles cindy=cynthia cliff=clifford connie=constance dan=daniel danny=daniel dave=david
  deb=deborah debbie=deborah dick=richard don=donald donny=donald dot=dorothy doug=douglas
  drew=andrew ed=edward,edwin,edgar eddie=edward fran=frances frank=francis,franklin fred=frederick,alfred
  gabe=gabriel gene=eugene geoff=geoffrey gerry=gerald,gerard ginny=virginia greg=gregory gus=august
  hal=harold hank=henry harry=harold,henry herb=herbert jack=john jake=jacob jan=janet
  jeb=john jeff=jeffrey,jefferson jen=jennifer jenny=jennifer jerry=gerald,jerome,jerrold
  jess=jessica,jesse jim=james jimmy=james joe=joseph joey=joseph johnny=john jon=jonathan josh=joshua
  judy=judith kate=katherine,catherine kathy=katherine,kathleen ken=kenneth kenny=kenneth kim=kimberly
  kit=christopher larry=lawrence,laurence len=leonard lenny=leonard leo=leonard,leopold lou=louis,louise
  liz=elizabeth lizzie=elizabeth maggie=margaret mandy=amanda manny=emanuel,manuel marty=martin
  matt=matthew max=maxwell,maximilian meg=margaret,megan mel=melvin,melanie mick=michael mike=michael
  mickey=michael milt=milton mitch=mitchell nate=nathan,nathaniel ned=edward nick=nicholas
  norm=norman pam=pamela pat=patrick,patricia patty=patricia peg=margaret peggy=margaret pete=peter
  phil=philip,phillip randy=randall,randolph ray=raymond reggie=reginald rich=richard rick=richard
  ricky=richard rob=robert robbie=robert rod=rodney,roderick ron=ronald ronnie=ronald russ=russell
  rudy=rudolph sally=sarah sam=samuel,samantha sandy=sandra,alexander sid=sidney stan=stanley
  steph=stephanie steve=steven,stephen stu=stuart sue=susan susie=susan suzy=susan ted=edward,theodore
  teddy=edward,theodore terry=terence,theresa theo=theodore tim=timothy tina=christina tom=thomas
  tommy=thomas toni=antonia tony=anthony tricia=patricia trish=patricia val=valerie vic=victor
  vicky=victoria vince=vincent vinny=vincent walt=walter wes=wesley will=william willie=william
  winnie=winifred woody=woodrow zach=zachary zack=zachary newt=newton mo=maurice`
    .split(/\s+/)
    .map((entry) => {
      const [short = "", full = ""] = entry.split("=");
      return [short, full.split(",")] as const;
    }),
);
