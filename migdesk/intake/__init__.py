"""Reading what others wrote. Plain frozen values out; nothing here touches a workspace."""
